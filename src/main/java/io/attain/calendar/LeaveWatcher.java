package io.attain.calendar;

/** Told after somebody's leave was changed, as by those who watch for risks. */
public interface LeaveWatcher {

    /** The person's leave in the project is kept now as changed. */
    void leaveChanged(long projectId, String personKey);
}
