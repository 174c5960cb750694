/** Turns the body of a refused request, Attain's shape or Jira's, into a list of {field, line, message, missing}. Pure. */
define('attain/kernel/rest-errors', [], function () {
    'use strict';

    const error = (message, field, line) => ({ field: field || null, line: line || null, message: message });

    /** One that a file has, with the name that the project's lists lack, if that is what is wrong. */
    const told = (each) => Object.assign(error(each.message, each.field, each.line), each.missing ? { missing: each.missing } : {});

    function jiraErrors(body) {
        const fields = body.errors || {};
        return (body.errorMessages || [])
            .map((message) => error(message))
            .concat(Object.keys(fields).map((field) => error(fields[field], field)));
    }

    return function errorsOf(body, unexplained) {
        if (!body) {
            return [error(unexplained)];
        }
        const found = Array.isArray(body.errors)
            ? body.errors.map(told)
            : jiraErrors(body);
        return found.length ? found : [error(body.message || unexplained)];
    };
});
