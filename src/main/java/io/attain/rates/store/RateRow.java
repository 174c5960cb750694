package io.attain.rates.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** What a currency is worth in a project's own from a day on. Its slot is the project, the currency and the day. */
@Table("EXCHANGE_RATE")
public interface RateRow extends SlotRow {

    @Indexed
    long getProjectId();

    String getCurrency();

    /** Days since 1970-01-01. */
    int getFromDay();

    /** A plain decimal number, as in 7.8. */
    String getRate();

    void setRate(String rate);

    String getSaidBy();

    void setSaidBy(String userKey);

    Date getSaidOn();

    void setSaidOn(Date moment);
}
