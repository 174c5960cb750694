package io.attain.customer.tail.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A customer that is no issue. */
@Table("TAIL_CUSTOMER")
public interface TailRow extends RawEntity<Long> {

    /** Counts up from 1 over all projects. */
    @NotNull
    @PrimaryKey("ROW_NO")
    Long getRowNo();

    long getProjectId();

    String getName();

    @Nullable
    String getPhone();

    @Nullable
    String getTaxNumber();

    @Nullable
    String getWebDomain();

    @Nullable
    String getErpNumber();

    @Nullable
    String getRegion();

    @Nullable
    String getCity();

    @Nullable
    String getKnownFrom();

    /** A user key; {@link StoredTail#NOBODY} of none. */
    String getOwnerKey();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNotes();

    /** The id of the issue that it has become; 0 of none, less while it is made: {@link io.attain.customer.tail.TailCustomer#begun}. */
    long getIssueId();

    boolean isGone();

    /** Days since 1970-01-01; null if it was never touched. */
    @Nullable
    Integer getLastDay();

    int getVersionNo();

    /** The user key of who has an issue made of it, or had; null if nobody did. */
    @Nullable
    String getBegunBy();

    /** Days since 1970-01-01; null of one that an older version kept. */
    @Nullable
    Integer getAddedDay();
}
