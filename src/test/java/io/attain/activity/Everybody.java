package io.attain.activity;

import java.util.List;

/** Whoever is asked about hands in logs. */
public final class Everybody implements LoggingPeople {

    @Override
    public List<String> of(long projectId) {
        throw new UnsupportedOperationException("Everybody is nobody in particular");
    }

    @Override
    public boolean includes(long projectId, String person) {
        return true;
    }
}
