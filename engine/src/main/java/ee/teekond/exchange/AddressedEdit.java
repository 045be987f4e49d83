package ee.teekond.exchange;

import ee.teekond.edit.Edit;
import ee.teekond.model.DocumentKey;

/** An edit and the document it is for. */
public record AddressedEdit(DocumentKey document, Edit edit) {}
