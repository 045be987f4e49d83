/**
 * Which figures about people may be shown. {@link ee.teekond.disclosure.People} is a count that does not show itself;
 * {@link ee.teekond.disclosure.Suppression} turns it into a {@link ee.teekond.disclosure.Disclosed} count or a {@link
 * ee.teekond.disclosure.Share}, from which the hidden number is gone for good. Counts of services, steps and
 * municipalities are not people and do not come here. All types are immutable and safe for any thread.
 */
@NullMarked
package ee.teekond.disclosure;

import org.jspecify.annotations.NullMarked;
