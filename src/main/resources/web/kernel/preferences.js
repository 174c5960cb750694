/**
 * Reads a dashboard item's preferences. Pure. Jira hands every value back as a string with its HTML escaped, and
 * absent values as the words "undefined" and "null".
 */
define('attain/kernel/preferences', [], function () {
    'use strict';

    const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

    function text(value) {
        if (value == null || value === 'undefined' || value === 'null') {
            return '';
        }
        return String(value).replace(/&(lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity]);
    }

    return {
        text: text,
        read: (raw) => Object.fromEntries(Object.keys(raw || {}).map((name) => [name, text(raw[name])])),
        isConfigured: (raw) => text((raw || {}).isConfigured) === 'true',
        /** Minutes between refreshes as the dashboard wants them: "15", or "false" for never. */
        refresh: (minutes) => (Number(minutes) > 0 ? String(minutes) : 'false'),
    };
});
