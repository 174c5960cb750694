/** The dashboard item "Trend", until it is drawn. */
define('attain/attainment/trend/trend-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.trend', 'attain/attainment/trend/trend-gadget');
});
