package com.atlassian.jira.event.type;

/**
 * Which event an operation on an issue fires: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/event/type/EventDispatchOption.html">Public API page</a>
 */
public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOptionImpl(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_DELETED = new EventDispatchOptionImpl(EventType.ISSUE_DELETED_ID);

    Long getEventTypeId();

    /** An event of a type. */
    class EventDispatchOptionImpl implements EventDispatchOption {
        private final Long eventTypeId;

        EventDispatchOptionImpl(Long eventTypeId) {
            this.eventTypeId = eventTypeId;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
