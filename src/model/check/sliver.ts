/**
 * Area in square metres that two outlines may share, or by which a part may stick out, without being reported:
 * outlines drawn separately along the same road never meet exactly.
 */
export const sliver = 2_000;
