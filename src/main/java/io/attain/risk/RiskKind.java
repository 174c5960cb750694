package io.attain.risk;

import io.attain.words.Label;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of risk: what it looks at, when that is an alert, and what the alert rests on. All kinds' alerts live alike. */
public interface RiskKind {

    /** Its name in REST and in rows of alerts: never rename one. */
    String code();

    /**
     * What is known now of a project.
     *
     * @param personKey the user key of whom to look at, or null for everybody
     */
    Known look(long projectId, @Nullable String personKey, LocalDate today);

    /** What an alert is about besides the person, as people call it. */
    Label about(Alert.Subject subject);

    /** What was known at one moment. */
    interface Known {

        /** Who and what may be at risk. */
        Set<Alert.Subject> subjects();

        /** The subject's risk, if it is at risk. */
        Optional<Risk> risk(Alert.Subject subject);

        /** Whether a day that an alert rests on is still a miss, or too long ago to be known. */
        boolean bearsOut(Alert.Subject subject, Miss miss);
    }
}
