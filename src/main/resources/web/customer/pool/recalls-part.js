/**
 * Customers that nobody speaks with: the own ones are kept, of those of people whom one leads many are decided of at once.
 * recalls(data, {project, write, decided: (answer) => shown, reload, from: (start) => read from there on}) draws them.
 */
define('attain/customer/pool/recalls-part', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/customer/pool/many', 'attain/customer/pool/pool-forms', 'attain/customer/pool/pool-words',
], function (el, person, rest, many, forms, words) {
    'use strict';

    const ends = () => [
        ['release', forms.release, AJS.I18n.getText('attain.pool.release')],
        ['give', forms.give, AJS.I18n.getText('attain.pool.give')],
        ['stay', forms.stay, AJS.I18n.getText('attain.pool.stay')],
    ];

    function Recalls(data, about) {
        this.data = data;
        this.about = about;
        this.many = many(about, { today: data.today, customers: data.recalls, path: '/pool/decisions', ends: ends });
    }

    Recalls.prototype.keeper = function (recall) {
        const button = el('button.aui-button', {
            type: 'button', 'aria-label': AJS.I18n.getText('attain.pool.keep') + ': ' + recall.name,
            onclick: () => this.many.open(forms.keep, button, (values) => rest.put('/customers/' + encodeURIComponent(recall.key) + '/pool/kept', Object.assign({ seen: recall.seen }, values))
                .then(() => this.about.reload())),
        }, AJS.I18n.getText('attain.pool.keep'));
        return button;
    };

    Recalls.prototype.cells = function (recall) {
        const write = this.about.write;
        return [
            el('a', { href: rest.issueUrl(recall.key) }, recall.name),
            recall.tier,
            recall.owner && person(recall.owner, this.about.project),
            words.last(recall, write),
            [words.state(recall), el('div.attain-subtle', {}, words.sentence(recall, this.data.today, write))],
            recall.mayKeep && this.keeper(recall),
        ];
    };

    Recalls.prototype.heads = function () {
        return [AJS.I18n.getText('attain.pool.customer'), AJS.I18n.getText('attain.pool.tier'), AJS.I18n.getText('attain.pool.owner'),
            AJS.I18n.getText('attain.pool.last'), AJS.I18n.getText('attain.pool.state'), ''];
    };

    /** Where there are too many at once: how many more there are, and the ways to them and back. */
    Recalls.prototype.others = function () {
        const data = this.data;
        const way = (text, start) => el('button.aui-button', { type: 'button', onclick: () => this.about.from(start) }, text);
        return (data.start > 0 || data.more > 0) && el('div.attain-toolbar', {}, [
            el('span.attain-subtle', {}, AJS.I18n.getText('attain.pool.recalls.more', this.about.write.count(data.start), this.about.write.count(data.more))),
            data.start > 0 && way(AJS.I18n.getText('attain.pool.recalls.first'), 0),
            data.more > 0 && data.recalls.length > 0 && way(AJS.I18n.getText('attain.pool.recalls.next'), data.start + data.most),
        ]);
    };

    Recalls.prototype.draw = function () {
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.pool.recalls', this.about.write.count(this.data.recalls.length))),
            this.others(),
            ...this.many.draw(this.heads(), (each) => this.cells(each)),
        ]);
    };

    return (data, about) => new Recalls(data, about).draw();
});
