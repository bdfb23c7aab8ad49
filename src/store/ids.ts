const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Can this be the id of a record, page, facet option or free site? Whether it exists is for the facts to say. */
export const isRecordId = (text: string): boolean => text.length <= 64 && pattern.test(text);
