export declare const calendarYaml: (year: number) => string
