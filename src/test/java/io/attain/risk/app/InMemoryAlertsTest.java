package io.attain.risk.app;

import io.attain.risk.Alerts;
import io.attain.risk.AlertsContract;

class InMemoryAlertsTest implements AlertsContract {

    private final Alerts alerts = new InMemoryAlerts();

    @Override
    public Alerts alerts() {
        return alerts;
    }
}
