/** A project's rules in words. */
define('attain/attainment/rules/rules-texts', [], function () {
    'use strict';

    function nameOf(name) {
        switch (name) {
            case 'onTrackPercent': return AJS.I18n.getText('attain.target.rules.onTrack');
            case 'behindPercent': return AJS.I18n.getText('attain.target.rules.behind');
            case 'achievablePercentile': return AJS.I18n.getText('attain.target.rules.percentile');
            case 'blockUnachievable': return AJS.I18n.getText('attain.target.rules.above');
            case 'hideNames': return AJS.I18n.getText('attain.target.rules.names');
            default: return name;
        }
    }

    function aboveText(block) {
        return block ? AJS.I18n.getText('attain.target.rules.above.block') : AJS.I18n.getText('attain.target.rules.above.warn');
    }

    function namesText(hidden) {
        return hidden ? AJS.I18n.getText('attain.target.rules.names.hidden') : AJS.I18n.getText('attain.target.rules.names.shown');
    }

    function valueOf(name, value, write) {
        switch (name) {
            case 'blockUnachievable': return aboveText(value);
            case 'hideNames': return namesText(value);
            case 'achievablePercentile': return write.count(value);
            default: return write.percent(value / 100);
        }
    }

    return {
        nameOf: nameOf,
        aboveText: aboveText,
        namesText: namesText,
        /** "Behind from: 90% → 85%". */
        change: (change, write) => AJS.I18n.getText('attain.target.rules.change', nameOf(change.name),
            valueOf(change.name, change.from, write), valueOf(change.name, change.to, write)),
    };
});
