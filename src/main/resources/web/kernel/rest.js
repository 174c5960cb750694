/**
 * Talks to Attain's and Jira's REST resources: JSON in, JSON out, each failure one shape.
 * A promise is rejected with {status, errors: [{field, line, message}]}; status 0 means that no answer came.
 */
define('attain/kernel/rest', ['wrm/context-path', 'attain/kernel/files', 'attain/kernel/rest-errors'], function (contextPath, files, errorsOf) {
    'use strict';

    const ATTAIN = '/rest/attain/1.0';
    const JIRA = '/rest/api/2';

    function query(params) {
        const pairs = Object.keys(params || {})
            .filter((name) => params[name] != null && params[name] !== '')
            .map((name) => encodeURIComponent(name) + '=' + encodeURIComponent(params[name]));
        return pairs.length ? '?' + pairs.join('&') : '';
    }

    function failure(status, body) {
        const unexplained = status === 0
            ? AJS.I18n.getText('attain.kernel.error.offline')
            : AJS.I18n.getText('attain.kernel.error.status', String(status));
        return { status: status, errors: errorsOf(body, unexplained) };
    }

    function parse(text) {
        try {
            return text ? JSON.parse(text) : null;
        } catch (notJson) {
            return null; // a proxy's or a log-in page: the status alone tells what happened
        }
    }

    const refused = (response) => response.text().then((text) => Promise.reject(failure(response.status, parse(text))));

    function ask(method, url, body, contentType) {
        const headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
        if (body != null) {
            headers['Content-Type'] = contentType;
        }
        return fetch(contextPath() + url, { method: method, headers: headers, body: body, credentials: 'same-origin' })
            .catch(() => Promise.reject(failure(0, null)))
            .then((response) => (response.ok ? response : refused(response)));
    }

    const send = (method, url, body, contentType) => ask(method, url, body, contentType).then((response) => response.text()).then(parse);

    /** What a file shall be called, by the header that tells it. */
    const nameOf = (disposition) => (/filename="([^"]+)"/.exec(disposition || '') || [])[1] || '';

    const json = (method, path, body) =>
        send(method, ATTAIN + path, body == null ? undefined : JSON.stringify(body), 'application/json');

    return {
        /** Reads one of Attain's resources. */
        get: (path, params) => json('GET', path + query(params)),
        put: (path, body) => json('PUT', path, body),
        post: (path, body) => json('POST', path, body),
        delete: (path, params) => json('DELETE', path + query(params)),
        /** Reads a file of one of Attain's resources: {name, content}. */
        file: (path, params) => ask('GET', ATTAIN + path + query(params))
            .then((response) => response.blob().then((content) => ({ name: nameOf(response.headers.get('Content-Disposition')), content: content }))),
        /** Sends an iCalendar file as it is. */
        postCalendar: (path, params, file) => send('POST', ATTAIN + path + query(params), file, 'text/calendar'),
        /** Sends a table that somebody chose, CSV or XLSX. */
        postFile: (path, params, file) => send('POST', ATTAIN + path + query(params), file, files.typeOf(file.name)),
        /** The same, for an answer that is a file, too. */
        postForFile: (path, params, file) => ask('POST', ATTAIN + path + query(params), file, files.typeOf(file.name)).then((response) => response.blob()),
        /** Reads one of Jira's own resources. */
        jira: (path, params) => send('GET', JIRA + path + query(params)),
        postJira: (path, body) => send('POST', JIRA + path, JSON.stringify(body), 'application/json'),
        /** The address of an issue's page. */
        issueUrl: (key) => contextPath() + '/browse/' + encodeURIComponent(key),
        /** The address of a path of this site. */
        url: (path, params) => contextPath() + path + query(params),
    };
});
