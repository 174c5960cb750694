/** Alerts as the risk radar shows them. Pure. */
define('attain/risk/risk-model', [], function () {
    'use strict';

    /** The alerts of a severity, those first that nobody has taken note of, then the longest streak. */
    const of = (alerts, severity) => alerts.filter((alert) => alert.severity === severity)
        .sort((a, b) => (a.state === 'acknowledged') - (b.state === 'acknowledged') ||
            b.days.length - a.days.length || a.person.name.localeCompare(b.person.name));

    /** The evidence of a streak: its days, the daily target (null if it changed on the way) and what was done. */
    function evidence(alert) {
        const targets = new Set(alert.days.map((day) => day.target));
        return {
            days: alert.days.length,
            target: targets.size === 1 ? alert.days[0].target : null,
            done: alert.days.map((day) => day.done),
        };
    }

    return { of: of, evidence: evidence };
});
