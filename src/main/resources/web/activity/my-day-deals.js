/** The opportunities of a line's customer on the page "My day", behind a press: the line tells of the one that is chosen then. */
define('attain/activity/my-day-deals', ['attain/kernel/rest', 'attain/activity/line-choices', 'attain/activity/log-model'], function (rest, choices, model) {
    'use strict';

    /** One more is told where there are more. */
    const MOST = 20;

    function offer(one, chosen) {
        const text = [one.summary, one.stage].filter(Boolean).join(' · ');
        return {
            text: text,
            label: AJS.I18n.getText('attain.activity.line.deals.take', text, one.customer || ''),
            choose: () => Promise.resolve(one),
            chosen: chosen,
        };
    }

    /** chosen(found) hears which one the line is to be about. */
    return (each, state, chosen) => choices(each, state, {
        text: AJS.I18n.getText('attain.activity.line.deals'),
        label: AJS.I18n.getText('attain.activity.line.deals.of', model.nameOf(each)),
        none: AJS.I18n.getText('attain.activity.line.deals.none'),
        most: MOST,
        more: AJS.I18n.getText('attain.activity.line.deals.more'),
        load: () => rest.get('/logs/issues', { projectKey: state.projectKey, customer: each.issueKey })
            .then((found) => found.filter((one) => !model.has(state.log, one.issueKey)).map((one) => offer(one, chosen))),
    });
});
