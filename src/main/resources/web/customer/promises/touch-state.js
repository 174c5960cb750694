/** How a promised touch stands: touchState(touch, write) is its mark. */
define('attain/customer/promises/touch-state', ['attain/kernel/dom', 'attain/kernel/lozenge'], function (el, lozenge) {
    'use strict';

    return (touch, write) => (touch.state === 'overdue' ? lozenge('removed', '!', AJS.I18n.getText('attain.promises.overdue', write.day(touch.due)))
        : touch.state === 'due' ? lozenge('moved', '○', AJS.I18n.getText('attain.promises.due', write.day(touch.listed)))
            : el('span', {}, AJS.I18n.getText('attain.promises.due', write.day(touch.listed))));
});
