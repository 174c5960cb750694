/** Turns the body of a refused request, Attain's shape or Jira's, into a list of {field, line, message}. Pure. */
define('attain/kernel/rest-errors', [], function () {
    'use strict';

    const error = (message, field, line) => ({ field: field || null, line: line || null, message: message });

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
            ? body.errors.map((each) => error(each.message, each.field, each.line))
            : jiraErrors(body);
        return found.length ? found : [error(body.message || unexplained)];
    };
});
