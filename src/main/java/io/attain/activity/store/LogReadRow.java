package io.attain.activity.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody read a log. */
@Table("LOG_READ")
public interface LogReadRow extends IdRow {

    /** Project, day, writer and reader in one text, so that two nodes cannot note one reader twice. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getReadKey();

    /** Project, day and writer in one text, as the log's own key. */
    @Indexed
    @StringLength(StringLength.MAX_LENGTH)
    String getLogKey();

    /** Project, day and reader in one text: older versions found by it what somebody had read. */
    @Indexed
    @StringLength(StringLength.MAX_LENGTH)
    String getReaderDay();

    String getPersonKey();

    String getReaderKey();

    Date getEnteredAt();

    void setEnteredAt(Date enteredAt);

    Date getReadAt();

    void setReadAt(Date readAt);
}
