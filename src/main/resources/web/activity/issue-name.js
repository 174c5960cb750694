/** What a line is about: issueName(line) gives customer · opportunity, which lead there, and the stage; done(line) what was ticked off with it. */
define('attain/activity/issue-name', ['attain/kernel/dom', 'attain/kernel/rest', 'attain/activity/log-model'], function (el, rest, model) {
    'use strict';

    const stage = (line) => line.stage && el('span.attain-subtle', {}, [' · ', line.stage]);

    const issueName = (line) => [el('a', { href: rest.issueUrl(line.issueKey) }, model.nameOf(line)), stage(line)];

    issueName.stage = stage;
    issueName.done = (line) => Boolean(line.done && line.done.length) && el('span.attain-subtle', {}, ' · ✓ ' + line.done.join(', '));
    return issueName;
});
