package io.attain.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where alerts are kept. */
public interface Alerts {

    /** The subject's live alert, if there is one. */
    Optional<Alert> live(Alert.Subject subject);

    /** All live alerts of a project, the gravest and oldest first. */
    List<Alert> live(long projectId);

    /** The alert of an id. */
    Optional<Alert> find(long id);

    /**
     * Changes an alert as it is at that moment, so that of two who do so at once neither undoes what the other did.
     *
     * @return what it became; nothing if there is none of this id
     */
    Optional<Alert> change(long id, UnaryOperator<Alert> change);

    /**
     * Saves an alert: a new one if its id is 0, else in place of the one of its id.
     *
     * @return whether it is kept; false if somebody else has raised the same
     */
    boolean save(Alert alert);
}
