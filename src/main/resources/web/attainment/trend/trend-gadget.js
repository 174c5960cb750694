/** The dashboard item "Trend": a target's way through its period, and whether it will get there. */
define('attain/attainment/trend/trend-gadget', [
    'attain/kernel/dom', 'attain/kernel/gadget', 'attain/kernel/later', 'attain/kernel/rest', 'attain/targets/direction', 'attain/attainment/figures/figures',
    'attain/attainment/standing/as-of', 'attain/attainment/standing/milestones', 'attain/targets/target-choice', 'attain/attainment/trend/trend-model', 'attain/attainment/trend/trend-table',
    'attain/attainment/trend/trend-texts', 'attain/targets/why-button',
], function (el, gadget, later, rest, direction, figures, asOf, milestones, targetChoice, model, trendTable, texts, whyButton) {
    'use strict';

    function settings() {
        return [
            targetChoice(AJS.I18n.getText('attain.target.trend.config.target.hint')),
            { name: 'by', label: AJS.I18n.getText('attain.target.trend.config.by'), fixed: {
                day: AJS.I18n.getText('attain.target.trend.config.by.day'), week: AJS.I18n.getText('attain.target.trend.config.by.week'),
            } },
            { name: 'last', label: AJS.I18n.getText('attain.target.trend.last'), hint: AJS.I18n.getText('attain.target.trend.config.last.hint'), fixed: {
                shown: AJS.I18n.getText('attain.target.trend.config.last.shown'), hidden: AJS.I18n.getText('attain.target.trend.config.last.hidden'),
            } },
        ];
    }

    function fact(label, value, title) {
        return el('div.attain-fact', {}, [el('dt', { title: title }, label), el('dd', {}, value)]);
    }

    function now(data, write) {
        const amount = (minor) => figures.amount(minor, data.unit, write);
        const asked = (figure, label, shown, more) => fact(label, [whyButton(data.key, figure, label, shown), more]);
        const change = data.lastPeriod && texts.change(data, write);
        const range = data.forecast && texts.range(data.forecast.low, data.forecast.high, data.unit, write);
        return el('dl.attain-facts', {}, [
            asked('actual', AJS.I18n.getText('attain.target.actual'), amount(data.actual)),
            asked('expected', AJS.I18n.getText('attain.target.expected'), amount(data.expected)),
            asked('target', direction.targetLabel(data.direction), figures.amount(data.target, data.unit, write, true)),
            data.forecast && asked('forecast', AJS.I18n.getText('attain.target.forecast'), amount(data.forecast.total),
                range && el('span.attain-trend-range', {}, range)),
            data.lastPeriod && fact(AJS.I18n.getText('attain.target.trend.last.toDate'), [amount(data.lastPeriod.toDate), change && el('span.attain-trend-range', {}, change)],
                AJS.I18n.getText('attain.target.trend.last.hint', texts.last(data.lastPeriod, write))),
        ]);
    }

    /** What one point of the picture says, in one line. */
    function pointText(point, data, write) {
        const said = ['actual', 'expected', 'forecast', 'last'].filter((name) => point[name] != null)
            .map((name) => AJS.I18n.getText('attain.target.trend.said', texts.line(name), write.amount(point[name], data.unit)));
        return [point.day == null ? write.day(data.start) : write.day(point.day)].concat(said).join(' · ');
    }

    function picture(data, write, Chart) {
        const place = el('div.attain-trend-chart', {
            role: 'img',
            'aria-label': AJS.I18n.getText('attain.target.trend.picture', data.summary || data.key, write.amount(data.actual, data.unit),
                write.amount(data.expected, data.unit), data.forecast ? write.amount(data.forecast.total, data.unit) : write.notYet),
        });
        const said = el('p.attain-trend-said.attain-subtle', { 'aria-hidden': 'true' }, texts.note(data, write));
        new Chart(place, data, write, (point) => el.replace(said, point ? pointText(point, data, write) : texts.note(data, write)));
        return [place, said];
    }

    function draw([answer, reached, Chart], preferences, item) {
        item.memory = item.memory || { table: false, asOf: {} };
        const data = preferences.last === 'hidden' ? model.withoutLast(answer) : answer;
        const write = figures.write().beside(data.target, data.unit);
        item.named(data.summary || data.key);
        return el('div.attain-trend', {}, [
            data.agreed === false && el('p', {}, [figures.notAgreed(), ' ', AJS.I18n.getText('attain.target.notAgreed.hint')]),
            now(data, write), picture(data, write, Chart),
            el('p.attain-assistive', {}, texts.note(data, write)),
            preferences.last !== 'hidden' && !answer.lastPeriod && el('p.attain-subtle.attain-trend-note', {}, AJS.I18n.getText('attain.target.trend.last.none')),
            milestones.line(reached),
            trendTable(data, write, item.memory, () => item.api.resize()),
            asOf(data.key, data.asOf, item.memory.asOf, () => item.api.resize()),
            el('p.attain-as-of', {}, [
                AJS.I18n.getText('attain.kernel.asOf', write.day(data.asOf)), ' · ',
                el('a', { href: rest.issueUrl(data.key) }, data.key),
            ]),
        ].flat());
    }

    return gadget({
        titleOf: (name) => AJS.I18n.getText('attain.target.trend.of', name),
        lines: 8,
        settings: settings,
        load: (preferences) => Promise.all([
            rest.get('/targets/' + encodeURIComponent(preferences.target) + '/trend', { by: preferences.by === 'week' ? 'week' : 'day' }),
            milestones.load(preferences.target),
            later('charts', 'attain/attainment/trend/trend-chart'),
        ]),
        draw: draw,
    });
});
