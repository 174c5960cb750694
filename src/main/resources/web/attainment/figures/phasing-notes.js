/** What is to be said about how a target weighs its months: that its weights do not count, or are others than its whole's. */
define('attain/attainment/figures/phasing-notes', ['attain/kernel/dom', 'attain/kernel/states'], function (el, states) {
    'use strict';

    return {
        /** In whole sentences, below a target's figures; nothing where all is as it should be. */
        notes: (node) => [
            node.phasing.faults.length > 0 && states.message('warning', AJS.I18n.getText('attain.target.phasing.unread'),
                node.phasing.faults.concat(AJS.I18n.getText('attain.target.phasing.byDays'))),
            node.phasing.otherwise && el('p.attain-phasing', {}, AJS.I18n.getText('attain.target.phasing.otherwise')),
        ],

        /** In a word, on a line of the tree. */
        mark: (node) => [
            node.phasing.faults.length > 0 && el('span.attain-phasing', { title: node.phasing.faults.join(' ') },
                AJS.I18n.getText('attain.target.phasing.unread')),
            node.phasing.otherwise && el('span.attain-phasing', { title: AJS.I18n.getText('attain.target.phasing.otherwise') },
                AJS.I18n.getText('attain.target.phasing.own')),
        ],
    };
});
