package io.attain.customer.record.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody of a customer's decision chain. */
@Table("CHAIN_PERSON")
public interface ChainPersonRow extends IdRow {

    /** The id of the customer's issue. */
    @Indexed
    long getCustomerId();

    int getPersonNo();

    String getPersonName();

    @Nullable
    String getJobTitle();

    /** As it is written; null for none. */
    @Nullable
    String getPhoneNo();

    /** As it is written; null for none. */
    @Nullable
    String getMailAddress();

    /** {@link io.attain.customer.record.ChainPerson.Role} by name. */
    String getChainRole();

    /** {@link io.attain.customer.record.ChainPerson.Influence} by name. */
    String getInfluence();

    /** {@link io.attain.customer.record.ChainPerson.Attitude} by name. */
    String getAttitude();

    /** Days since 1970-01-01; null for no contact yet. */
    @Nullable
    Integer getMetDay();

    /** The user key of who had it; null if nobody is known. */
    @Nullable
    String getMetBy();
}
