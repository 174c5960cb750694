/**
 * Finds the places that the server left for us and draws into them, each once:
 * pages are <div data-attain-page="my-day" data-project="SALES">, panels <div data-attain-panel="attainment" data-issue-key="SALES-1">.
 * Jira's issue view replaces its panels without a new page; its event makes us look again.
 */
define('attain/kernel/mount', [], function () {
    'use strict';

    const DRAWN = 'data-attain-drawn';

    function issueKeyOf(element) {
        return element.getAttribute('data-issue-key') || AJS.Meta.get('issue-key') || '';
    }

    function drawAll(selector, draw) {
        document.querySelectorAll(selector + ':not([' + DRAWN + '])').forEach((element) => {
            element.setAttribute(DRAWN, '');
            draw(element);
        });
    }

    function whenReady(run) {
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', run);
        } else {
            run();
        }
    }

    /** On a phone the ways to our pages scroll sideways: the one to this page is in sight. */
    const showWhere = () => document.querySelectorAll('.attain-ways a[aria-current]')
        .forEach((here) => here.scrollIntoView({ block: 'nearest', inline: 'center' }));

    return {
        /** Draws a page; draw gets its element and the project that the address or the server names. */
        page: (name, draw) => whenReady(() => drawAll('[data-attain-page="' + name + '"]', (element) => {
            const asked = new URLSearchParams(window.location.search).get('project');
            showWhere();
            draw(element, asked || element.getAttribute('data-project') || '');
        })),

        /** Draws a panel of the issue view; draw gets its element and the issue's key. */
        panel: (name, draw) => whenReady(() => {
            const look = () => drawAll('[data-attain-panel="' + name + '"]', (element) => draw(element, issueKeyOf(element)));
            look();
            if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
                window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, look);
            }
        }),
    };
});
