/** The projects that this user may browse, and the one used last on this machine. */
define('attain/kernel/projects', ['attain/kernel/rest'], function (rest) {
    'use strict';

    const LAST = 'attain.project';

    return {
        choices: () =>
            rest.jira('/project').then((projects) =>
                projects.map((project) => ({ value: project.key, label: project.name + ' (' + project.key + ')' }))),
        last: () => localStorage.getItem(LAST) || '',
        remember: (key) => localStorage.setItem(LAST, key),
        /** The project that an issue's key belongs to. */
        ofIssue: (issueKey) => issueKey.slice(0, issueKey.lastIndexOf('-')),
    };
});
