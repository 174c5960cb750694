package io.attain.results;

import io.attain.kernel.Reading;
import java.util.Set;

/** A truth so small that all of it is read for a part. */
public interface WholeTruth extends ResultSource {

    @Override
    default void tell(long projectId, Set<Long> sourceIds, Witness witness) {
        tell(projectId, Reading.ALL, new Witness() {
            @Override
            public void there(Result result) {
                if (sourceIds.contains(result.sourceId())) {
                    witness.there(result);
                }
            }

            @Override
            public void there(StageChange change) {
                if (sourceIds.contains(change.opportunityId())) {
                    witness.there(change);
                }
            }

            @Override
            public void there(ExpectedClose close) {
                if (sourceIds.contains(close.opportunityId())) {
                    witness.there(close);
                }
            }

            @Override
            public void there(LoggedDay day) {
                if (sourceIds.contains(day.logId())) {
                    witness.there(day);
                }
            }

            @Override
            public void unread(long sourceId) {
                throw new IllegalStateException("All is read, also " + sourceId);
            }
        });
    }
}
