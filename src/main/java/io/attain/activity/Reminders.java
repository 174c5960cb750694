package io.attain.activity;

import java.time.LocalDate;
import java.util.List;

/** Where it is kept who was reminded when. */
public interface Reminders {

    /** Keeps a reminder, before it is sent; answers whether the person has had none of its kind on its day. */
    boolean add(Reminder reminder);

    /** Forgets one that could not be sent. */
    void remove(Reminder reminder);

    /** A project's reminders of some day and later. */
    List<Reminder> since(long projectId, LocalDate day);
}
