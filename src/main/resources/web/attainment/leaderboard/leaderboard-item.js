/** The dashboard item "Leaderboard", until it is drawn. */
define('attain/attainment/leaderboard/leaderboard-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.leaderboard', 'attain/attainment/leaderboard/leaderboard-gadget');
});
