pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels

// The rows of a page, one delegate for each kind of block.
Column {
    id: list

    required property BlockContext context
    required property var rows

    function rowAt(index: int): BlockRow {
        return repeater.itemAt(index) as BlockRow;
    }

    readonly property alias count: repeater.count

    Repeater {
        id: repeater

        model: list.rows

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "heading"
                HeadingBlock {
                    context: list.context
                }
            }
            DelegateChoice {
                roleValue: "paragraph"
                ParagraphBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "bullets"
                BulletsBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "table"
                TableBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "picture"
                PictureBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "recap"
                RecapBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "steps"
                StepsBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "compare"
                CompareBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "heard"
                HeardBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "action"
                ActionBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "reassure"
                ReassureBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "urgent"
                UrgentBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "reveal"
                RevealBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "check"
                CheckBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "stat"
                StatBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "questions"
                QuestionsBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "contacts"
                ContactsBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "treatments"
                TreatmentsBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "glossary"
                GlossaryBlock {
                    context: list.context
                }
            }

            DelegateChoice {
                roleValue: "checklist"
                ChecklistBlock {
                    context: list.context
                }
            }
        }
    }
}
