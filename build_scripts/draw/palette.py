"""The palette: grounds, inks, skins, hair and cloth. A tone is a colour and its shade."""

from typing import TypeAlias

Tone: TypeAlias = tuple[str, str]

INK = "#1D2433"
PAPER = "#FBF7F0"
WHITE = "#FFFDF8"
CREAM = "#F6ECDD"
SAND = "#E8D7BF"
CLAY = "#CDB294"
UMBER = "#8C7157"
BARK = "#5C4A3A"
STONE = "#C9CBD0"
SLATE = "#5B6475"
GLASS = "#DCE9EA"
DOOR = {  # deep, mid, soft, pale, ground
    "science": ("#0F5C63", "#3F8F92", "#8CC4BF", "#CBE3DE", "#E2EFEA"),
    "equity": ("#7A1F3D", "#AD5670", "#DBA0AE", "#F0D0D4", "#F8E7E4"),
    "community": ("#8A4B00", "#C07F2B", "#E6B872", "#F5DDB4", "#FAECD6"),
    "toolkit": ("#34418C", "#6C78BE", "#A9B1DE", "#D6DAF0", "#E8EAF5"),
    "neutral": ("#5C4A3A", "#8C7157", "#CDB294", "#E8D7BF", "#F4E9DA"),
}
SC, EQ, CO, TK = DOOR["science"], DOOR["equity"], DOOR["community"], DOOR["toolkit"]
SKIN = [
    ("#F7D9C6", "#E7B9A2"),
    ("#EDC3A0", "#D9A27E"),
    ("#D8A077", "#BF845B"),
    ("#BC8057", "#A16643"),
    ("#97623F", "#7C4C2F"),
    ("#7A4C32", "#613A25"),
    ("#633C29", "#4C2C1D"),
]
HAIR = {
    "black": ("#2A2523", "#453B37"),
    "brown": ("#5A3A28", "#74503A"),
    "auburn": ("#8B4A2B", "#A4633F"),
    "sand": ("#C79A5B", "#AC8045"),
    "grey": ("#A7A5A3", "#8A8886"),
    "white": ("#EDE9E3", "#CFC9C1"),
    "steel": ("#6E6D70", "#565559"),
}
CLOTH = {
    "teal": ("#3F8F92", "#2F7377"),
    "deepteal": ("#0F5C63", "#0A464C"),
    "mist": ("#A9CFCB", "#8AB8B4"),
    "wine": ("#8C3350", "#6F223C"),
    "rose": ("#D59AA8", "#BC7C8C"),
    "amber": ("#D79A45", "#B97E2C"),
    "rust": ("#B5653A", "#95502B"),
    "honey": ("#EBC586", "#D2A862"),
    "indigo": ("#4A579F", "#38437F"),
    "lilac": ("#A9B1DE", "#8B94C6"),
    "cream": ("#F4E8D3", "#DCCBAE"),
    "sand": ("#DCC7A6", "#C2AA85"),
    "stone": ("#B9BDC4", "#9DA2AB"),
    "ink": ("#3A4256", "#272E40"),
    "olive": ("#8B8B55", "#6F6F40"),
    "coat": ("#FFFDF8", "#DFE3E6"),
    "moss": ("#5F7F5E", "#4A6649"),
    "denim": ("#5E7394", "#495B78"),
    "umber": ("#8C7157", "#715A44"),
}
