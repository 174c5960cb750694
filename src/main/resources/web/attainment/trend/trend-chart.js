/** Draws a target's trend with uPlot: lines with their names at their ends, today marked, the band of the forecast. */
define('attain/attainment/trend/trend-chart', [
    'attain/lib/uplot/uplot', 'attain/kernel/dom', 'attain/attainment/trend/trend-model', 'attain/attainment/trend/trend-texts',
], function (UPlot, el, model, texts) {
    'use strict';

    const NARROW = 440;
    const LABEL_HEIGHT = 34;
    const LABEL_WIDTH = 88;
    const STYLES = {
        last: { color: '--attain-quiet', width: 1.5, dash: [2, 3], step: true },
        expected: { color: '--attain-text', width: 1 },
        low: { color: '--attain-accent', width: 0 },
        high: { color: '--attain-accent', width: 0 },
        forecast: { color: '--attain-accent', width: 1.5, dash: [6, 4] },
        actual: { color: '--attain-accent', width: 2.5, step: true },
    };

    /** chosen is called with the point under the pointer, or null. */
    function Chart(host, data, write, chosen) {
        this.host = host;
        this.data = data;
        this.write = write;
        this.chosen = chosen;
        this.series = model.series(data);
        this.plot = null;
        this.observer = new ResizeObserver(() => this.fit());
        this.observer.observe(host);
    }

    /** Follows the width of its place; once the place is gone from the page, so is the chart. */
    Chart.prototype.fit = function () {
        if (!this.host.isConnected) {
            this.observer.disconnect();
            if (this.plot) {
                this.plot.destroy();
            }
            return;
        }
        const size = { width: this.host.clientWidth, height: this.host.clientHeight };
        if (size.width === 0) {
            return;
        }
        if (!this.plot) {
            this.draw(size);
        } else if (size.width !== this.plot.width) {
            this.plot.setSize(size);
        }
    };

    Chart.prototype.color = function (name) {
        return getComputedStyle(this.host).getPropertyValue(name).trim() || '#44546f';
    };

    Chart.prototype.isNarrow = function () {
        return this.host.clientWidth < NARROW;
    };

    Chart.prototype.draw = function (size) {
        const stepped = UPlot.paths.stepped({ align: 1 });
        const lines = model.LINES.map((name) => ({
            label: name, stroke: this.color(STYLES[name].color), width: STYLES[name].width, dash: STYLES[name].dash,
            paths: STYLES[name].step ? stepped : undefined, points: { show: false }, spanGaps: false,
        }));
        const index = (name) => model.LINES.indexOf(name) + 1;
        this.plot = new UPlot({
            width: size.width, height: size.height, padding: [20, this.isNarrow() ? 84 : 104, 0, 0],
            legend: { show: false },
            cursor: { y: false, drag: { setScale: false, x: false, y: false }, points: { size: 6 } },
            scales: { x: { time: false, range: () => [0, model.length(this.data)] }, y: { range: () => model.range(this.data) } },
            series: [{}].concat(lines),
            bands: [{ series: [index('high'), index('low')], fill: this.band() }],
            axes: this.axes(),
            hooks: { draw: [(plot) => this.mark(plot)], setCursor: [(plot) => this.point(plot)] },
        }, [this.series.xs].concat(model.LINES.map((name) => this.series.lines[name])), this.host);
    };

    Chart.prototype.band = function () {
        const context = document.createElement('canvas').getContext('2d');
        context.fillStyle = this.color('--attain-accent'); // reads back as #rrggbb, however the token is written
        return /^#[0-9a-f]{6}$/.test(context.fillStyle) ? context.fillStyle + '26' : 'rgba(29, 122, 252, 0.15)';
    };

    Chart.prototype.axes = function () {
        const style = {
            stroke: this.color('--attain-subtle'), font: '12px ' + getComputedStyle(this.host).fontFamily,
            grid: { stroke: this.color('--attain-line'), width: 1 }, ticks: { show: false },
        };
        const most = () => Math.max(2, Math.floor((this.host.clientWidth - 150) / 64));
        const time = () => model.ticks(this.data, most());
        return [
            Object.assign({}, style, {
                grid: { show: false }, size: 28, gap: 6,
                splits: () => time().ticks.map((tick) => tick.x),
                values: () => time().ticks.map((tick) => texts.tick(time().step, tick.day, this.write)),
            }),
            Object.assign({}, style, {
                size: (plot, values) => 12 + Math.max(24, ...(values || []).map((value) => value.length * 7)),
                space: 44,
                values: (plot, splits) => splits.map((value) => this.write.amount(value, this.data.unit)),
            }),
        ];
    };

    /** Puts today's mark and the names of the lines over the picture, each where its line ends. */
    Chart.prototype.mark = function (plot) {
        plot.over.querySelectorAll('.attain-trend-mark').forEach((old) => old.remove());
        const today = model.today(this.data);
        if (today != null) {
            const line = el('div.attain-trend-mark.attain-trend-today', {}, el('span', {}, texts.today()));
            line.style.left = plot.valToPos(today, 'x') + 'px';
            plot.over.append(line);
        }
        const labels = model.labels(this.data, plot.over.clientWidth, LABEL_WIDTH);
        const beside = labels.filter((label) => label.aside);
        const ends = beside.map((label) => plot.valToPos(label.value, 'y'));
        model.apart(ends, LABEL_HEIGHT, plot.over.clientHeight + LABEL_HEIGHT / 2)
            .forEach((y, index) => this.name(plot, beside[index], plot.over.clientWidth + 8, y));
        labels.filter((label) => !label.aside).forEach((label) =>
            this.name(plot, label, plot.valToPos(label.x, 'x') + 8, plot.valToPos(label.value, 'y') + LABEL_HEIGHT / 2 + 2));
    };

    Chart.prototype.name = function (plot, label, x, y) {
        const named = el('div.attain-trend-mark.attain-trend-label.attain-trend-' + label.name, {}, [
            el('span', {}, texts.end(label.name)), el('strong', {}, this.write.amount(label.value, this.data.unit)),
        ]);
        named.style.left = x + 'px';
        named.style.top = y + 'px';
        plot.over.append(named);
    };

    Chart.prototype.point = function (plot) {
        const index = plot.cursor.idx;
        const over = plot.cursor.left >= 0 && index != null;
        this.chosen(over ? this.series.points[index] : null);
    };

    return Chart;
});
