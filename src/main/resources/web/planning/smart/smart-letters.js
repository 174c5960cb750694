/** The five SMART letters of a target that is not agreed yet, each with what to mend. */
define('attain/planning/smart/smart-letters', ['attain/kernel/dom', 'attain/kernel/lozenge'], function (el, lozenge) {
    'use strict';

    const VERDICTS = { passed: 'success', warned: 'moved', failed: 'removed' };
    const VERDICT_SIGNS = { passed: '✓', warned: '!', failed: '✗' };

    function verdictText(verdict) {
        switch (verdict) {
            case 'passed': return AJS.I18n.getText('attain.target.smart.verdict.passed');
            case 'warned': return AJS.I18n.getText('attain.target.smart.verdict.warned');
            default: return AJS.I18n.getText('attain.target.smart.verdict.failed');
        }
    }

    function letterText(letter) {
        switch (letter) {
            case 'specific': return AJS.I18n.getText('attain.target.smart.letter.specific');
            case 'measurable': return AJS.I18n.getText('attain.target.smart.letter.measurable');
            case 'achievable': return AJS.I18n.getText('attain.target.smart.letter.achievable');
            case 'relevant': return AJS.I18n.getText('attain.target.smart.letter.relevant');
            default: return AJS.I18n.getText('attain.target.smart.letter.timeBound');
        }
    }

    function letter(each) {
        return el('li.attain-letter', {}, [
            el('div.attain-letter-head', {}, [
                el('strong', {}, letterText(each.letter)),
                lozenge(VERDICTS[each.verdict] || 'default', VERDICT_SIGNS[each.verdict] || '', verdictText(each.verdict)),
            ]),
            each.reasons.map((reason) => el('p' + (reason.verdict === 'passed' ? '.attain-subtle' : ''), {}, reason.message)),
        ].flat());
    }

    return (smart) => el('section.attain-panel-part', {}, [
        el('h3', {}, AJS.I18n.getText('attain.target.smart.title')),
        el('ul.attain-letters', {}, smart.letters.map(letter)),
    ]);
});
