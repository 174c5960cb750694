package io.attain.planning.currency.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A target's amount as it was said in another currency: never changed and never deleted. Its slot is the target and the number. */
@Table("TARGET_QUOTE")
public interface TargetQuoteRow extends SlotRow {

    @Indexed
    long getIssueId();

    /** 1 for what was said first. */
    int getQuoteNo();

    String getCurrency();

    /** How many decimals its minor unit stands for. */
    int getDigits();

    /** In its minor units. */
    long getAmount();

    /** A plain decimal number, as in 7.8. */
    String getRate();

    /** The day from which the rate held; days since 1970-01-01. */
    int getRateDay();

    /** The day whose rate it is; days since 1970-01-01. */
    int getOnDay();

    /** In minor units of the project's currency. */
    long getConverted();

    String getSaidBy();

    Date getSaidOn();
}
