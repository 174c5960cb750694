/** The five SMART letters of a target that is not agreed yet, each with what to mend. */
define('attain/planning/smart/smart-letters', [
    'attain/kernel/dom', 'attain/planning/agreement/agreement-texts',
], function (dom, texts) {
    'use strict';

    const el = dom.el;

    function letter(each) {
        return el('li.attain-letter', {}, [
            el('div.attain-letter-head', {}, [
                el('strong', {}, texts.letterText(each.letter)), texts.verdict(each.verdict),
            ]),
            each.reasons.map((reason) => el('p' + (reason.verdict === 'passed' ? '.attain-subtle' : ''), {}, reason.message)),
        ].flat());
    }

    return (smart) => el('section.attain-panel-part', {}, [
        el('h3', {}, AJS.I18n.getText('attain.target.smart.title')),
        el('ul.attain-letters', {}, smart.letters.map(letter)),
    ]);
});
