/** Target issues held against the rules of trees and the SMART check: on transitions, before them, and where parts are joined. */
@NullMarked
package io.attain.planning.smart.jira;

import org.jspecify.annotations.NullMarked;
