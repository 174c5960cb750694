package io.attain.risk.app;

import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Alerts in memory, with moments at which others come between. */
final class InMemoryAlerts implements Alerts {

    final Map<Long, Alert> byId = new HashMap<>();
    final List<Alert> saved = new ArrayList<>();
    Runnable afterListing = () -> {};
    Runnable beforeChange = () -> {};
    /** Another node has raised the same just before. */
    boolean beaten;

    @Override
    public Optional<Alert> live(Alert.Subject subject) {
        return all().stream().filter(alert -> alert.subject().equals(subject)).findFirst();
    }

    @Override
    public List<Alert> live(long projectId) {
        List<Alert> live = all().stream()
                .filter(alert -> alert.subject().projectId() == projectId)
                .sorted(Comparator.comparing(Alert::severity)
                        .reversed()
                        .thenComparing(Alert::raisedOn)
                        .thenComparing(Alert::id))
                .toList();
        afterListing.run();
        return live;
    }

    private List<Alert> all() {
        return byId.values().stream().filter(alert -> alert.state().isLive()).toList();
    }

    @Override
    public Optional<Alert> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Alert> change(long id, UnaryOperator<Alert> change) {
        beforeChange.run();
        find(id).map(change).ifPresent(this::save);
        return find(id);
    }

    @Override
    public boolean save(Alert alert) {
        boolean isNew = alert.id() == 0;
        if (isNew && live(alert.subject()).isPresent()) {
            return false;
        }
        if (!isNew && find(alert.id()).isEmpty()) {
            throw new IllegalArgumentException("No alert " + alert.id());
        }
        long id = isNew ? byId.size() + 1L : alert.id();
        byId.put(id, new Alert(id, alert.subject(), alert.severity(), alert.misses(), alert.raisedOn(), alert.state()));
        saved.add(alert);
        return !isNew || !beaten;
    }
}
