/**
 * The stages that a line's opportunity can be moved to on the page "My day", behind a press. It is moved at once, not with the
 * log: so nothing is ever half done.
 */
define('attain/activity/my-day-moves', [
    'attain/kernel/announce', 'attain/kernel/rest', 'attain/activity/line-choices', 'attain/activity/log-model',
], function (announce, rest, choices, model) {
    'use strict';

    const pathOf = (each) => '/opportunities/' + encodeURIComponent(each.issueKey) + '/moves';

    const offer = (each, one, state) => ({
        text: one.stage,
        label: AJS.I18n.getText('attain.activity.line.move.to', model.nameOf(each), one.stage),
        choose: () => rest.post(pathOf(each), { to: one.to }),
        chosen: (answer) => {
            announce(AJS.I18n.getText('attain.activity.line.moved', model.nameOf(each), answer.stage));
            state.moved(each.issueKey, answer.stage);
        },
    });

    return (each, state) => choices(each, state, {
        text: AJS.I18n.getText('attain.activity.line.move'),
        label: AJS.I18n.getText('attain.activity.line.move.of', model.nameOf(each)),
        none: AJS.I18n.getText('attain.activity.line.move.none'),
        load: () => rest.get(pathOf(each)).then((answer) => answer.moves.map((one) => offer(each, one, state))),
    });
});
