/** How a target and its owner stand to each other, in words. */
define('attain/planning/agreement/agreement-texts', [
    'attain/kernel/lozenge', 'attain/kernel/person', 'attain/planning/agreement/agreement-model',
], function (lozenge, person, model) {
    'use strict';

    function standingText(standing) {
        switch (standing) {
            case 'notAsked': return AJS.I18n.getText('attain.target.agreement.notAsked');
            case 'waiting': return AJS.I18n.getText('attain.target.agreement.waiting');
            case 'proposed': return AJS.I18n.getText('attain.target.agreement.proposed');
            case 'accepted': return AJS.I18n.getText('attain.target.agreement.accepted');
            case 'countered': return AJS.I18n.getText('attain.target.agreement.countered');
            case 'agreed': return AJS.I18n.getText('attain.target.agreement.agreed');
            case 'changed': return AJS.I18n.getText('attain.target.agreement.changed');
            default: return standing;
        }
    }

    /** "Lily accepts 300,000", "Mei asked for 280,000". */
    function said(name, word, unit, write) {
        const amount = (minor) => write.exact(minor, unit);
        switch (word.kind) {
            case 'accepted': return AJS.I18n.getText('attain.target.agreement.word.accepted', name, amount(word.value));
            case 'countered': return word.asked === word.value
                ? AJS.I18n.getText('attain.target.agreement.word.proposed', name, amount(word.value))
                : AJS.I18n.getText('attain.target.agreement.word.countered', name, amount(word.value), amount(word.asked));
            case 'taken': return AJS.I18n.getText('attain.target.agreement.word.taken', name, amount(word.value));
            default: return AJS.I18n.getText('attain.target.agreement.word.answered', name, amount(word.value));
        }
    }

    /** The same with the name as a link; key is the target's. */
    const wordText = (word, key, unit, write) => (word.by ? person.within(word.by, key, (name) => said(name, word, unit, write)) : said(write.notYet, word, unit, write));

    return {
        standing: (agreement) => {
            const standing = model.standing(agreement);
            return lozenge(model.lozenge(standing), model.sign(standing), standingText(standing));
        },
        wordText: wordText,
    };
});
