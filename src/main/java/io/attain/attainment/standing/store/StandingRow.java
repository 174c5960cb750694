package io.attain.attainment.standing.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a target stood at the end of a day on which that changed, and the latest once more. */
@Table("STANDING")
public interface StandingRow extends Entity {

    /** Issue id and day, or issue id and {@code latest}: two nodes cannot note one twice. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getIssueId();

    /** Days since 1970-01-01. */
    int getNotedDay();

    void setNotedDay(int day);

    /** How many versions had been agreed. */
    int getVersionNo();

    void setVersionNo(int version);

    /** In minor units, as are all amounts. */
    long getTargetAmount();

    void setTargetAmount(long amount);

    long getResultAmount();

    void setResultAmount(long amount);

    long getResultCount();

    void setResultCount(long count);

    /** The pace's name. */
    String getPaceName();

    void setPaceName(String pace);

    Date getNotedOn();

    void setNotedOn(Date moment);
}
