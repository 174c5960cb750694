/** The words that depend on which way a target is good, and its levels. */
define('attain/targets/direction', [], function () {
    'use strict';

    return {
        targetLabel: function (direction) {
            switch (direction) {
                case 'down': return AJS.I18n.getText('attain.target.target.down');
                case 'inRange': return AJS.I18n.getText('attain.target.target.inRange');
                default: return AJS.I18n.getText('attain.target.target');
            }
        },
        requiredLabel: (direction) => (direction === 'down'
            ? AJS.I18n.getText('attain.target.requiredPerDay.down')
            : AJS.I18n.getText('attain.target.requiredPerDay')),
        /** The level that has been reached, or nothing. Staying below a limit is no achievement before the period is over. */
        levelText: function (node) {
            if (node.direction !== 'up' && node.pace !== 'finished') {
                return '';
            }
            switch (node.level) {
                case 'base': return AJS.I18n.getText('attain.target.level.base');
                case 'stretch': return AJS.I18n.getText('attain.target.level.stretch');
                case 'challenge': return AJS.I18n.getText('attain.target.level.challenge');
                default: return '';
            }
        },
    };
});
