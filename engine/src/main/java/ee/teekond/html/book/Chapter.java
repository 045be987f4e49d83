package ee.teekond.html.book;

import ee.teekond.model.descriptor.Choice;

/** The parts of the book, in order. */
enum Chapter implements Choice {
    CONTENTS,
    JOURNEYS,
    SERVICES,
    ORGANISATIONS,
    MUNICIPALITIES,
    PERSONAS,
    PLANS,
    SOURCES,
    TERMS
}
