package io.attain.risk.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Alerts in Active Objects. */
@Component
public record StoredAlerts(Tables tables) implements Alerts {

    private static final Comparator<Alert> GRAVEST_AND_OLDEST_FIRST = Comparator.comparing(Alert::severity)
            .reversed()
            .thenComparing(Alert::raisedOn)
            .thenComparing(Alert::id);

    @Override
    public Optional<Alert> live(Alert.Subject subject) {
        return rows().find(liveKey(subject)).map(StoredAlerts::alert);
    }

    @Override
    public List<Alert> live(long projectId) {
        return rows()
                .list(Query.select()
                        .where(
                                "PROJECT_ID = ? AND (ALERT_STATE = ? OR ALERT_STATE = ?)",
                                projectId,
                                Alert.State.OPEN.name(),
                                Alert.State.ACKNOWLEDGED.name()))
                .stream()
                .map(StoredAlerts::alert)
                .sorted(GRAVEST_AND_OLDEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Alert> find(long id) {
        return row(id).map(StoredAlerts::alert);
    }

    @Override
    public boolean save(Alert alert) {
        if (alert.id() == 0) {
            return rows().add(columns(alert)); // there is one alert per risk, whoever raises it
        }
        if (change(alert.id(), now -> alert).isEmpty()) {
            throw new IllegalArgumentException("No alert " + alert.id());
        }
        return true;
    }

    @Override
    public Optional<Alert> change(long id, UnaryOperator<Alert> change) {
        return rows().write(() -> row(id).map(row -> changed(row, change.apply(alert(row)))));
    }

    private KeyedRows<AlertRow> rows() {
        return tables.keyed(AlertRow.class, "LIVE_KEY");
    }

    private static Alert changed(AlertRow row, Alert alert) {
        row.setLiveKey(alert.state().isLive() ? liveKey(alert.subject()) : "closed/" + alert.id());
        row.setSeverity(alert.severity().name());
        row.setEvidence(Evidence.write(alert.misses()));
        row.setAlertState(alert.state().name());
        row.save();
        return alert;
    }

    private static Columns columns(Alert alert) {
        return Columns.of("LIVE_KEY", liveKey(alert.subject()))
                .and("PROJECT_ID", alert.subject().projectId())
                .and("PERSON_KEY", alert.subject().personKey())
                .and("KIND", alert.subject().kind())
                .and("ACTION_CODE", alert.subject().about())
                .and("SEVERITY", alert.severity())
                .and("EVIDENCE", Evidence.write(alert.misses()))
                .and("RAISED_DAY", alert.raisedOn())
                .and("ALERT_STATE", alert.state());
    }

    private Optional<AlertRow> row(long id) {
        return rows().list(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    private static Alert alert(AlertRow row) {
        return new Alert(
                row.getID(),
                new Alert.Subject(
                        Objects.requireNonNullElse(row.getKind(), StreakPolicy.KIND),
                        row.getProjectId(),
                        row.getPersonKey(),
                        row.getActionCode()),
                Severity.valueOf(row.getSeverity()),
                Evidence.read(row.getEvidence()),
                LocalDate.ofEpochDay(row.getRaisedDay()),
                Alert.State.valueOf(row.getAlertState()));
    }

    /** That of a streak is as older versions wrote it, whose alerts may still be live. */
    private static String liveKey(Alert.Subject subject) {
        String kind = subject.kind().equals(StreakPolicy.KIND) ? "" : subject.kind() + "/";
        return kind + subject.projectId() + "/" + subject.about() + "/" + subject.personKey();
    }
}
