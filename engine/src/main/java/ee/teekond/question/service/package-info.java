/**
 * Questions about services: what is missing, planned, not usable or confusing, in which language and by which way.
 */
@NullMarked
package ee.teekond.question.service;

import org.jspecify.annotations.NullMarked;
