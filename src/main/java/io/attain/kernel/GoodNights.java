package io.attain.kernel;

import java.time.Instant;
import java.util.Optional;

/** The nightly runs that ended well. */
public interface GoodNights {

    /** When a project's last one began: whatever was changed in Jira before is read. Nothing if not everything was ever read. */
    Optional<Instant> lastBegan(long projectId);
}
