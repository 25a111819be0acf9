# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'strategy_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_StrategyEditor(object):
    def setupUi(self, StrategyEditor):
        if not StrategyEditor.objectName():
            StrategyEditor.setObjectName(u"StrategyEditor")
        self.strategy_form = QVBoxLayout(StrategyEditor)
        self.strategy_form.setSpacing(4)
        self.strategy_form.setObjectName(u"strategy_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.name_label = QLabel(StrategyEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_0.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(StrategyEditor)
        self.name.setObjectName(u"name")

        self.row_0.addWidget(self.name, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.strategy_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.code_label = QLabel(StrategyEditor)
        self.code_label.setObjectName(u"code_label")

        self.row_1.addWidget(self.code_label, 0, 0, 1, 1)

        self.code = QComboBox(StrategyEditor)
        self.code.setObjectName(u"code")
        self.code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.code, 1, 0, 1, 1)

        self.parent_initiative_label = QLabel(StrategyEditor)
        self.parent_initiative_label.setObjectName(u"parent_initiative_label")

        self.row_1.addWidget(self.parent_initiative_label, 0, 1, 1, 1)

        self.parent_initiative = QLineEdit(StrategyEditor)
        self.parent_initiative.setObjectName(u"parent_initiative")

        self.row_1.addWidget(self.parent_initiative, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.strategy_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.starts_on_label = QLabel(StrategyEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.row_2.addWidget(self.starts_on_label, 0, 0, 1, 1)

        self.starts_on = QLineEdit(StrategyEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.row_2.addWidget(self.starts_on, 1, 0, 1, 1)

        self.ends_on_label = QLabel(StrategyEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.row_2.addWidget(self.ends_on_label, 0, 1, 1, 1)

        self.ends_on = QLineEdit(StrategyEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.row_2.addWidget(self.ends_on, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.strategy_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.is_historic = QCheckBox(StrategyEditor)
        self.is_historic.setObjectName(u"is_historic")

        self.row_3.addWidget(self.is_historic, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.strategy_form.addLayout(self.row_3)

        self.heading_4 = QLabel(StrategyEditor)
        self.heading_4.setObjectName(u"heading_4")
        self.heading_4.setProperty(u"role", u"section")

        self.strategy_form.addWidget(self.heading_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.introduction_label = QLabel(StrategyEditor)
        self.introduction_label.setObjectName(u"introduction_label")

        self.row_5.addWidget(self.introduction_label, 0, 0, 1, 1)

        self.introduction = QPlainTextEdit(StrategyEditor)
        self.introduction.setObjectName(u"introduction")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.introduction.sizePolicy().hasHeightForWidth())
        self.introduction.setSizePolicy(sizePolicy)
        self.introduction.setTabChangesFocus(True)

        self.row_5.addWidget(self.introduction, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.strategy_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.foreword_label = QLabel(StrategyEditor)
        self.foreword_label.setObjectName(u"foreword_label")

        self.row_6.addWidget(self.foreword_label, 0, 0, 1, 1)

        self.foreword = QPlainTextEdit(StrategyEditor)
        self.foreword.setObjectName(u"foreword")
        sizePolicy.setHeightForWidth(self.foreword.sizePolicy().hasHeightForWidth())
        self.foreword.setSizePolicy(sizePolicy)
        self.foreword.setTabChangesFocus(True)

        self.row_6.addWidget(self.foreword, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.strategy_form.addLayout(self.row_6)

        self.row_7 = QGridLayout()
        self.row_7.setObjectName(u"row_7")
        self.row_7.setHorizontalSpacing(16)
        self.row_7.setVerticalSpacing(4)
        self.foreword_by_label = QLabel(StrategyEditor)
        self.foreword_by_label.setObjectName(u"foreword_by_label")

        self.row_7.addWidget(self.foreword_by_label, 0, 0, 1, 1)

        self.foreword_by = QLineEdit(StrategyEditor)
        self.foreword_by.setObjectName(u"foreword_by")

        self.row_7.addWidget(self.foreword_by, 1, 0, 1, 1)

        self.row_7.setRowStretch(1, 1)
        self.row_7.setColumnStretch(0, 1)

        self.strategy_form.addLayout(self.row_7)

        self.row_8 = QGridLayout()
        self.row_8.setObjectName(u"row_8")
        self.row_8.setHorizontalSpacing(16)
        self.row_8.setVerticalSpacing(4)
        self.partners_label = QLabel(StrategyEditor)
        self.partners_label.setObjectName(u"partners_label")

        self.row_8.addWidget(self.partners_label, 0, 0, 1, 1)

        self.partners = QPlainTextEdit(StrategyEditor)
        self.partners.setObjectName(u"partners")
        sizePolicy.setHeightForWidth(self.partners.sizePolicy().hasHeightForWidth())
        self.partners.setSizePolicy(sizePolicy)
        self.partners.setTabChangesFocus(True)

        self.row_8.addWidget(self.partners, 1, 0, 1, 1)

        self.row_8.setRowStretch(1, 1)
        self.row_8.setColumnStretch(0, 1)

        self.strategy_form.addLayout(self.row_8)

        self.strategy_form.setStretch(5, 1)
        self.strategy_form.setStretch(6, 1)
        self.strategy_form.setStretch(8, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.code_label.setBuddy(self.code)
        self.parent_initiative_label.setBuddy(self.parent_initiative)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.introduction_label.setBuddy(self.introduction)
        self.foreword_label.setBuddy(self.foreword)
        self.foreword_by_label.setBuddy(self.foreword_by)
        self.partners_label.setBuddy(self.partners)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.code)
        QWidget.setTabOrder(self.code, self.parent_initiative)
        QWidget.setTabOrder(self.parent_initiative, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.is_historic)
        QWidget.setTabOrder(self.is_historic, self.introduction)
        QWidget.setTabOrder(self.introduction, self.foreword)
        QWidget.setTabOrder(self.foreword, self.foreword_by)
        QWidget.setTabOrder(self.foreword_by, self.partners)

        self.retranslateUi(StrategyEditor)

        QMetaObject.connectSlotsByName(StrategyEditor)
    # setupUi

    def retranslateUi(self, StrategyEditor):
        StrategyEditor.setWindowTitle(QCoreApplication.translate("StrategyEditor", u"Strategy", None))
        self.name_label.setText(QCoreApplication.translate("StrategyEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("StrategyEditor", u"Its aims stand under", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Its aims stand under", None))
#endif // QT_CONFIG(accessibility)
        self.parent_initiative_label.setText(QCoreApplication.translate("StrategyEditor", u"Strand of", None))
#if QT_CONFIG(accessibility)
        self.parent_initiative.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Strand of", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("StrategyEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("StrategyEditor", u"such as 12 Sep 2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("StrategyEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("StrategyEditor", u"such as 12 Sep 2026", None))
        self.is_historic.setText(QCoreApplication.translate("StrategyEditor", u"Historic", None))
        self.heading_4.setText(QCoreApplication.translate("StrategyEditor", u"In the brochure", None))
        self.introduction_label.setText(QCoreApplication.translate("StrategyEditor", u"Introduction", None))
#if QT_CONFIG(accessibility)
        self.introduction.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Introduction", None))
#endif // QT_CONFIG(accessibility)
        self.foreword_label.setText(QCoreApplication.translate("StrategyEditor", u"Foreword", None))
#if QT_CONFIG(accessibility)
        self.foreword.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Foreword", None))
#endif // QT_CONFIG(accessibility)
        self.foreword_by_label.setText(QCoreApplication.translate("StrategyEditor", u"Foreword by", None))
#if QT_CONFIG(accessibility)
        self.foreword_by.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Foreword by", None))
#endif // QT_CONFIG(accessibility)
        self.partners_label.setText(QCoreApplication.translate("StrategyEditor", u"Partners, one a line or parted by commas", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Partners, one a line or parted by commas", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

