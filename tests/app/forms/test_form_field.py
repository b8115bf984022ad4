from briefgen.app.forms.form_field import FormField, FormGroup


def test_a_field_takes_any_words_unless_it_says_otherwise() -> None:
    field = FormField(key="meeting.place", label="Place")

    assert FormGroup(title="Meeting", fields=(field,)).fields[0].free
    assert (field.text, field.choices) == ("", ())
