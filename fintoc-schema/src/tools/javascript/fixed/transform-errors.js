export const transformErrors = (errors) => errors;
