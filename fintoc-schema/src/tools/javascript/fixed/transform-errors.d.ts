export declare const transformErrors: <E>(errors: E[]) => E[];
