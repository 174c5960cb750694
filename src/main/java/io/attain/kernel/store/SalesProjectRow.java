package io.attain.kernel.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project set up for sales. */
@Table("SALES_PROJECT")
public interface SalesProjectRow extends Entity {
    @NotNull
    @Unique
    Long getProjectId();

    /** ISO 4217 code. */
    String getCurrency();

    int getDigits();

    /** The key of the user who set it up. */
    String getSetUpBy();

    Date getSetUpOn();
}
