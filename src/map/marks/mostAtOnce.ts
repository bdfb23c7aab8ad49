/** So many marks are handed to the map at once: what that takes hinders neither finger nor eye. */
export const mostAtOnce = 4000;
