package io.attain.activity.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/**
 * A row about a person's day, which stands in a slot of its own: whichever node writes it, there is one. Its day stands in each
 * row itself, for it is indexed: Active Objects looks for an inherited index in a table of this type.
 */
public interface PersonDayRow extends Entity {

    /** Project, day and person, and what else tells it from others. */
    @NotNull
    @Unique
    String getSlot();

    long getProjectId();

    /** The user key. */
    String getPersonKey();
}
